/** Words that tell of what sort evidence is; the first row with a word in the description holds. */
export const EVIDENCE_SORTS: readonly { readonly sort: string; readonly words: RegExp }[] = [
  { sort: "satellite pictures", words: /\bsatellite/i },
  { sort: "moving pictures", words: /\b(?:videos?|footage|film|clips?|broadcast|cctv|livestream)\b/i },
  { sort: "pictures", words: /\b(?:photos?|photographs?|pictures?|images?)\b/i },
  { sort: "sound", words: /\b(?:audio|recordings?|intercepts?|phone calls?|wiretaps?|voice)\b/i },
  { sort: "intelligence", words: /\bintelligence\b/i },
  { sort: "data", words: /\b(?:data|records?|logs?|signals?|tracking|ledgers?)\b/i },
];

/** The sort of evidence by the words for it: two videos may be one video, a video is no satellite picture. */
export function evidenceSort(words: string): string {
  return EVIDENCE_SORTS.find((row) => row.words.test(words))?.sort ?? "evidence";
}
