/** As much of the development server's socket as the preview uses. */
interface ImportMeta {
  readonly hot?: {
    on(event: string, hear: (detail: never) => void): void;
    send(event: string, detail: unknown): void;
  };
}
