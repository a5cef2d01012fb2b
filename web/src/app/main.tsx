import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { BrowserRouter } from "react-router";
import { ApiError } from "../api/api-error.ts";
import { DecisionsBar } from "../components/decisions.tsx";
import { App } from "./app.tsx";
import "./base.css";
import { keepTheme } from "./theme.ts";

keepTheme();

const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      // what the server understood and refused it refuses again
      retry: (failures, error) => failures < 2 && error instanceof ApiError && error.code === "offline",
    },
  },
});

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <BrowserRouter>
        <DecisionsBar>
          <App />
        </DecisionsBar>
      </BrowserRouter>
    </QueryClientProvider>
  </StrictMode>,
);
