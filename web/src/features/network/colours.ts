import { useEffect, useState } from "react";

/** What the drawing is coloured with; the browser's own values, since a canvas knows no variables of the page. */
export interface Colours {
  readonly ink: string;
  readonly ground: string;
  readonly soft: string;
  readonly rule: string;
  readonly focus: string;
  /** Classes 1 to 4, then what is of none. */
  readonly quads: readonly string[];
}

const QUADS = ["--quad-1", "--quad-2", "--quad-3", "--quad-4", "--quad-none"];

/** The page's colours as they are now, and again whenever light and dark change. */
export function useColours(): Colours {
  const [colours, setColours] = useState(coloursNow);
  useEffect(() => {
    const again = () => setColours(coloursNow());
    const theme = new MutationObserver(again);
    theme.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
    const system = matchMedia("(prefers-color-scheme: dark)");
    system.addEventListener("change", again);
    return () => {
      theme.disconnect();
      system.removeEventListener("change", again);
    };
  }, []);
  return colours;
}

function coloursNow(): Colours {
  const probe = document.createElement("span");
  document.body.append(probe);
  const [ink = "", ground = "", soft = "", rule = "", focus = "", ...quads] = [
    ...["--ink", "--ground", "--soft", "--rule-strong", "--focus"],
    ...QUADS,
  ].map((name) => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  });
  probe.remove();
  return { ink, ground, soft, rule, focus, quads };
}
