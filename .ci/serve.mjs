/** Serves the build, as `npm start` does: at the first free port from 4173 on, or where it is told. */
import { parseArgs } from "node:util";
import { preview } from "vite";

const USAGE =
  "npm start takes --port NUMBER, --host ADDRESS, --strictPort and --open, after two hyphens.";

const told = readArguments();
try {
  const server = await preview({ preview: told });
  server.printUrls();
  server.bindCLIShortcuts({ print: true });
} catch (fault) {
  stop(sayFault(fault));
}

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: "string" },
        host: { type: "string" },
        strictPort: { type: "boolean" },
        open: { type: "boolean" },
      },
    });
    const { port, ...others } = values;
    if (port === undefined) return others;
    if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) stop(USAGE);
    return { ...others, port: Number(port) };
  } catch {
    return stop(USAGE);
  }
}

function sayFault(fault) {
  const port = told.port ?? 4173;
  const instead = `npm start -- --port ${port < 1024 ? 4173 : port + 1}`;
  if (/already in use/.test(fault.message))
    return `Port ${port} is taken. Name another: ${instead}`;
  if (fault.code === "EACCES") return `Port ${port} is the system's. Name another: ${instead}`;
  return `The atlas cannot be served: ${fault.message}.`;
}

/** One line that says what to do. */
function stop(line) {
  console.error(line);
  process.exit(1);
}
