/**
 * The id of another text under an id that is taken: of the text's hash, so that it is the same in every case and in
 * whatever order texts came.
 */
export const versionId = (id: string, textHash: string): string => `${id}#${textHash.slice(0, 8)}`;

/** The id of which this one was made for a text of this hash; the id itself where it was not made so. */
export function plainId(id: string, textHash: string): string {
  const end = `#${textHash.slice(0, 8)}`;
  return id.endsWith(end) && id.length > end.length ? id.slice(0, -end.length) : id;
}
