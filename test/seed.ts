import fc from "fast-check";

/** Property tests draw the same examples in every run; HEARSAY_SEED, a whole number, draws others. */
const seed = Number(process.env.HEARSAY_SEED ?? "20240306");
if (!Number.isInteger(seed)) throw new Error(`HEARSAY_SEED is no whole number: ${process.env.HEARSAY_SEED}`);
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });
