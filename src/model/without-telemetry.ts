/**
 * Official builds of ONNX Runtime since 1.29 write an identifier of the machine into the user's cache and report its use
 * to their maker, unless told otherwise in the environment before they are loaded. To be called in the main thread, and
 * before threads begin: what a worker thread puts into its environment it alone sees, and no library.
 */
export function withoutTelemetry(): void {
  process.env.ORT_DISABLE_TELEMETRY = "1";
}
