import { createContext, useContext } from "react";

/** Whether a report is shown without what others decided: as it was read, with what whoever looks at it put right. */
export const Blind = createContext(false);

export const useBlind = (): boolean => useContext(Blind);
