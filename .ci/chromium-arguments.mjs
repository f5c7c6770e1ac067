/** How tests, benchmarks and pictures start Chromium: nothing asks the network, and none of the browser's own pages takes the processor. */

/**
 * Only the last list of these counts, so it holds those that Playwright leaves off by itself, too. The two of the address bar
 * load pages of their own for each window, which cost a slow machine more than the atlas does.
 */
const OFF = [
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "AimEnabled",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "LensOverlay",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
  "ThirdPartyStoragePartitioning",
];

/** @param {{ off?: string[] }} [more] further features to leave off */
export function chromiumArguments({ off = [] } = {}) {
  return [
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    `--disable-features=${[...OFF, ...off].join(",")}`,
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
  ];
}
