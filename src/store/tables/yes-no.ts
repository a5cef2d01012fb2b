/** 1 for yes, 0 for no: what both databases hold alike. */
export type YesNo = 0 | 1;
