import type { Guard } from "../../fetch/guard.ts";
import type { Reader } from "../../pipeline.ts";
import type { Case, ReadingPool } from "../operations/index.ts";
import type { Token, Who } from "./who.ts";

/** What the HTTP door is opened with. */
export interface Door {
  readonly case: Case;
  /** The clock, handed in. */
  readonly now: () => Date;
  /** Under whose name changes are logged where a request names nobody; null: such a change is refused. */
  readonly author: string | null;
  /** Who may come in; none: everybody who reaches the door, so it must stay on loopback. */
  readonly tokens: readonly Token[];
  /** Makes the threads that read what is added; opened when first needed. */
  readonly openPool: () => ReadingPool;
  /** Opens a reader that says what happens between two parties of a text; opened when first needed. None: nobody says. */
  readonly openCoder?: () => Promise<Pick<Reader, "code" | "close">>;
  /** Most bytes of one upload; default 64 MiB. */
  readonly mostUpload?: number;
  /** Which machines may be asked for addresses that an editor gives; default: those of the public internet. */
  readonly guard?: Guard;
  /** The folder of the built web application; null: there is none, and / says so. */
  readonly application: string | null;
  /** Told of what nobody foresaw: where it happened, never with words of a report. */
  readonly onFault: (place: string) => void;
}

/** What a request carries through the app. */
export interface DoorEnv {
  Variables: { who: Who; nonce: string };
}
