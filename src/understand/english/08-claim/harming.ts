/** What is done to people alone. */
export const HARMING = new Set(
  "kill wound injure hurt shoot stab murder massacre slaughter execute behead arrest detain hold jail imprison sentence convict charge acquit deport kidnap abduct free release rescue evacuate displace hospitalise hospitalize strangle decapitate suffocate asphyxiate hang poison drown hack lynch beat torture rape flog".split(
    " ",
  ),
);
