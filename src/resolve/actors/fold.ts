import { remembered } from "../../model/remembered.ts";

/** A name is compared with many others, and comes again in the next report: so many are remembered. */
export const NAMES_REMEMBERED = 20_000;

const LETTERS: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  ı: "i",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
  ə: "a",
  ŋ: "n",
  ħ: "h",
};

/** Letters that tell Vietnamese, where a crossed d is a d, from the languages of former Yugoslavia, where it is dj. */
const VIETNAMESE = /[ăâêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i;

/** A name in small letters of a to z and digits: no accents, apostrophes or dots, hyphens as blanks, no article, no 's. */
export const foldName = remembered(
  (name) =>
    lettersOf(name)
      .replace(/[-‐‑–—_/]/g, " ")
      .replace(/[^\p{L}\p{N} ]/gu, " ")
      .replace(/\s+/g, " ")
      .trim()
      .replace(/^(?:the|an|a) (?=\S)/, ""),
  NAMES_REMEMBERED,
);

/** The same with its hyphens, which tell an article ("al-") from a name ("Al"). */
export const lettersOf = remembered((name) => {
  const crossed = /[đĐ]/.test(name) && !VIETNAMESE.test(name.normalize("NFC")) ? name.replace(/[đĐ]/g, "dj") : name;
  return crossed
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[øłđðıßæœþəŋħ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[‐‑–]/g, "-")
    .replace(/['’]s(?=\s|$)/g, "")
    .replace(/['’‘`´ʼʻʿʾ"“”]/g, "")
    .replace(/(?<=(?:^|[\s.])\p{L})\.(?=\p{L}(?:\.|$|\s))/gu, "")
    .replace(/&/g, " and ")
    .replace(/\./g, " ")
    .replace(/\s+/g, " ")
    .trim();
}, NAMES_REMEMBERED);
