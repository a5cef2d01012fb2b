/** Participles of what befalls people, with their verbs. */
export const FATES: Readonly<Record<string, string>> = {
  ...{ killed: "kill", slain: "slay", injured: "injure", wounded: "wound", hurt: "hurt", executed: "execute" },
  ...{ arrested: "arrest", detained: "detain", captured: "capture", abducted: "abduct", kidnapped: "kidnap" },
  ...{ displaced: "displace", evacuated: "evacuate", rescued: "rescue" },
  ...{ hospitalised: "hospitalise", hospitalized: "hospitalize" },
};
