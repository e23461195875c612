/** As much of the development server's socket as the preview uses. */
interface ImportMeta {
  readonly hot?: {
    on<Detail>(event: string, hear: (detail: Detail) => void): void;
    send(event: string, detail: unknown): void;
  };
}
