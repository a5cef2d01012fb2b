/** Shorter names are too alike for it. */
const LEAST = 8;

/**
 * A longer name as it sounds, so that the usual spellings of one name in Latin letters meet ("Aleksandr" and
 * "Alexander", "Yusuf" and "Yousouf"; not "Qaddafi" and "Gaddafi"). Null for a single word and for short names.
 */
export function soundKey(name: string): string | null {
  if (!/[\s-]/.test(name)) return null;
  const folded = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/^(?:the|an?) /, "")
    .replace(/[’‘`ʼʻ'.]/g, "")
    .replace(/ø/g, "o")
    .replace(/ł/g, "l")
    .replace(/đ/g, "d")
    .replace(/ı/g, "i");
  const words = folded
    .split(/[\s\-‐‑–]+/)
    .filter((word) => word && !/^(?:al|el|ul|ad|ar|as|an|ash|bin|ibn|wa|wal)$/.test(word));
  if (words.length < 2 || !/^[a-z ]+$/.test(words.join(" "))) return null;
  const key = words.map(sound).join("");
  return key.length >= LEAST ? key : null;
}

function sound(word: string): string {
  return word
    .replace(/^wal(?=[a-z]{4})/, "")
    .replace(/^(?:alexand|aleksand|alyaksand|oleksand)(?:er|re|ro|r|ar|a)$/, "aleksandr")
    .replace(/^(?:mo|mu|moe)h?am+[ae]d$/, "mohamad")
    .replace(/^(?:s[ie]rgey|sergei)$/, "sergei")
    .replace(/ck|q|kh|c(?![hzi])/g, "k")
    .replace(/x/g, "ks")
    .replace(/ph/g, "f")
    .replace(/[yj](?=[aeiou])/g, "i")
    .replace(/y/g, "i")
    .replace(/ou|oo/g, "u")
    .replace(/(?<=[aeiou])h(?![aeiou])/g, "")
    .replace(/w/g, "v")
    .replace(/i+e?i*/g, "i")
    .replace(/(.)\1+/g, "$1");
}
