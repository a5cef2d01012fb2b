import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { HearsayError } from "../model/errors.ts";
import type { Case } from "./case.ts";
import { copyCase } from "./copy-case.ts";
import { MIGRATIONS } from "./migrations/all.ts";
import { copySqlite, openSqlite } from "./sqlite.ts";

/**
 * Copies a case into a new file, consistent as of one moment, while others go on reading and writing: a case that any
 * command opens. A server's case is copied table by table; `copyCase` brings it back. Throws `wrong-use` where the file is
 * there already.
 */
export async function backup(one: Case, file: string): Promise<void> {
  if (existsSync(file))
    throw new HearsayError("wrong-use", `${file} is there already. Name a new file for the backup.`);
  const part = `${file}.part`;
  const clear = () => {
    for (const end of ["", "-wal", "-shm", "-journal"]) rmSync(`${part}${end}`, { force: true });
  };
  clear();
  try {
    if (one.kind === "sqlite") copySqlite(one.where, part);
    else await copyToFile(one, part);
    // Under its name only when it is whole and on the disk.
    sync(part);
    renameSync(part, file);
    sync(dirname(file));
  } finally {
    clear();
  }
}

async function copyToFile(one: Case, file: string): Promise<void> {
  const copy = await openSqlite(file, { create: true, migrations: MIGRATIONS });
  try {
    await copyCase(one, copy);
  } finally {
    await copy.close();
  }
}

function sync(path: string): void {
  const handle = openSync(path, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
