import { createApp } from "../src/serve/http/create-app.ts";
import type { Door } from "../src/serve/http/door.ts";
import type { MadeCase } from "./made-case.ts";

/** Asks the HTTP door over a case that is made up, in process. Faults that nobody foresaw come back in `faults`. */
export function asking(kept: () => MadeCase, faults: string[] = [], more: Partial<Door> = {}) {
  return async (path: string, init: RequestInit = {}, door: Partial<Door> = {}): Promise<Response> =>
    appOver(kept(), faults, { ...more, ...door }).request(`http://localhost:7380${path}`, init);
}

export const appOver = (kept: MadeCase, faults: string[] = [], door: Partial<Door> = {}) =>
  createApp({
    case: kept.case,
    now: () => new Date("2024-03-07T08:00:00Z"),
    author: "amina",
    tokens: [],
    openPool: kept.pool,
    application: null,
    onFault: (place) => faults.push(place),
    ...door,
  });

export const posted = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: "POST",
  headers: { "Content-Type": "application/json", ...headers },
  body: JSON.stringify(body),
});
