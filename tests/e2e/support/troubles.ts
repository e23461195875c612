/** Everything that goes wrong in a browser without anyone noticing. */
import type { BrowserContext } from 'playwright-core';

/** The list grows while the profile is used: errors and warnings on the console, uncaught errors, failed requests. */
export function watchTroubles(profile: BrowserContext): readonly string[] {
  const troubles: string[] = [];
  profile.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(`${message.type()}: ${message.text()}`);
  });
  profile.on('weberror', (error) => troubles.push(`uncaught: ${String(error.error())}`));
  profile.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // A beacon outlives its page, and with it anyone who could see that it arrives; a page that goes leaves its fonts.
    if (['ping', 'font'].includes(request.resourceType()) && why === 'net::ERR_ABORTED') return;
    troubles.push(`failed: ${request.url()} ${why}`);
  });
  profile.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()}: ${response.url()}`);
  });
  return troubles;
}
