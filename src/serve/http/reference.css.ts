/** How the reference looks: one file of our own, light and dark, no font from elsewhere. */
export const REFERENCE_CSS = `
:root { color-scheme: light dark; --line: #8886; --faint: #8882; --strong: light-dark(#0b57a4, #8ec5ff); }
* { box-sizing: border-box; }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 62rem; padding: 1.5rem; }
h1, h2, h3 { line-height: 1.2; }
h3 { font-size: 1.05rem; margin: 0; display: inline; }
code, pre, textarea, .way { font-family: ui-monospace, monospace; font-size: 0.9em; }
pre { background: var(--faint); padding: 0.75rem; overflow-x: auto; border-radius: 4px; }
nav ul { columns: 3 14rem; padding-left: 1.2rem; }
details { border-top: 1px solid var(--line); padding: 0.6rem 0; }
summary { cursor: pointer; }
.way { color: var(--strong); font-weight: 600; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 0.3rem 0.6rem 0.3rem 0; border-top: 1px solid var(--line); }
form { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: 0.35rem 0.8rem; margin: 0.8rem 0; }
form p { grid-column: 1 / -1; margin: 0; }
input, select, button { font: inherit; padding: 0.2rem 0.4rem; max-width: 100%; }
:focus-visible { outline: 2px solid var(--strong); outline-offset: 2px; }
@media (max-width: 40rem) { form { grid-template-columns: 1fr; } }
`;
