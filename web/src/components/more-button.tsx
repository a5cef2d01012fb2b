import { useEffect, useRef } from "react";

interface MoreOptions {
  readonly what: string;
  readonly busy: boolean;
  /** Something went wrong: it asks again only when it is pressed. Default false. */
  readonly failed?: boolean;
  readonly onMore: () => void;
}

/** So far below what is in sight more is asked for already. */
const AHEAD = "1200px";

/** At the end of a list that goes on: asks for more as it comes near, and when it is pressed. */
export function MoreButton({ what, busy, failed = false, onMore }: MoreOptions) {
  const button = useRef<HTMLButtonElement>(null);
  const latest = useRef(onMore);
  latest.current = onMore;
  useEffect(() => {
    if (busy || failed || !button.current) return;
    const near = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) latest.current();
      },
      { rootMargin: `0px 0px ${AHEAD}` },
    );
    near.observe(button.current);
    return () => near.disconnect();
  }, [busy, failed]);
  return (
    <p data-screen="">
      <button ref={button} type="button" onClick={onMore} disabled={busy}>
        {busy ? "Loading …" : `More ${what}`}
      </button>
    </p>
  );
}
