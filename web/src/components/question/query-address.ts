/** A question as it is kept, as an address asks it. */
export function addressOf(query: Readonly<Record<string, unknown>>): string {
  const address = new URLSearchParams();
  for (const [field, value] of Object.entries(query)) {
    if (value === true) address.append(field, "yes");
    else if (Array.isArray(value)) for (const one of value) address.append(field, String(one));
    else if (typeof value === "string" || typeof value === "number") address.append(field, String(value));
  }
  return address.toString();
}
