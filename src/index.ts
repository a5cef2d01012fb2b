export { HearsayError } from "./model/errors.ts";
export { PairCode, PairInput } from "./model/pair.ts";
export { Reading } from "./model/reading.ts";
export { ReportInput } from "./model/report.ts";
export { createReader, type Reader, type ReaderOptions, STAGE_NAMES } from "./pipeline.ts";
