import { lazy, Suspense } from "react";
import { Route, Routes } from "react-router";
import { Empty, Loading } from "../components/states.tsx";
import { paths } from "../paths.ts";
import { Frame } from "./frame.tsx";

// each page is a file of its own for the browser: the first one opens without the others
const HomePage = lazy(() => import("../features/home/home-page.tsx").then((at) => ({ default: at.HomePage })));
const SearchPage = lazy(() => import("../features/search/search-page.tsx").then((at) => ({ default: at.SearchPage })));
const ReaderPage = lazy(() => import("../features/reader/reader-page.tsx").then((at) => ({ default: at.ReaderPage })));
const EventPage = lazy(() => import("../features/event/event-page.tsx").then((at) => ({ default: at.EventPage })));
const ActorPage = lazy(() => import("../features/actor/actor-page.tsx").then((at) => ({ default: at.ActorPage })));
const SourcePage = lazy(() => import("../features/source/source-page.tsx").then((at) => ({ default: at.SourcePage })));
const MapPage = lazy(() => import("../features/map/map-page.tsx").then((at) => ({ default: at.MapPage })));
const TimelinePage = lazy(() =>
  import("../features/timeline/timeline-page.tsx").then((at) => ({ default: at.TimelinePage })),
);
const NetworkPage = lazy(() =>
  import("../features/network/network-page.tsx").then((at) => ({ default: at.NetworkPage })),
);
const ReviewPage = lazy(() => import("../features/review/review-page.tsx").then((at) => ({ default: at.ReviewPage })));
const BatchesPage = lazy(() =>
  import("../features/coding/batches-page.tsx").then((at) => ({ default: at.BatchesPage })),
);
const BatchPage = lazy(() => import("../features/coding/batch-page.tsx").then((at) => ({ default: at.BatchPage })));
const SavedPage = lazy(() => import("../features/saved/saved-page.tsx").then((at) => ({ default: at.SavedPage })));
const BriefPage = lazy(() => import("../features/brief/brief-page.tsx").then((at) => ({ default: at.BriefPage })));

/** The explorer: which address shows which page. */
export function App() {
  return (
    <Frame>
      <Suspense fallback={<Loading what="the page" />}>
        <Routes>
          <Route path={paths.home} element={<HomePage />} />
          <Route path={paths.search()} element={<SearchPage />} />
          <Route path={paths.map()} element={<MapPage />} />
          <Route path={paths.timeline()} element={<TimelinePage />} />
          <Route path={paths.network()} element={<NetworkPage />} />
          <Route path={paths.review()} element={<ReviewPage />} />
          <Route path={paths.batches()} element={<BatchesPage />} />
          <Route path={paths.batch.pattern} element={<BatchPage />} />
          <Route path={paths.saved} element={<SavedPage />} />
          <Route path={paths.brief.pattern} element={<BriefPage />} />
          <Route path={paths.report.pattern} element={<ReaderPage />} />
          <Route path={paths.event.pattern} element={<EventPage />} />
          <Route path={paths.actor.pattern} element={<ActorPage />} />
          <Route path={paths.source.pattern} element={<SourcePage />} />
          <Route
            path="*"
            element={<Empty title="There is no such page">The address is not one of this explorer’s.</Empty>}
          />
        </Routes>
      </Suspense>
    </Frame>
  );
}
