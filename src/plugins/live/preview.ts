/** Answers the preview's addresses: its frame, the course in it, and what is said about the course. */
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { ViteDevServer } from 'vite';
import { codebookOf } from '../../model/codebook.ts';
import type { LiveChoice, LiveRow } from '../../model/live.ts';
import { makeBootScript } from '../boot-script.ts';
import { makeFonts } from '../fonts.ts';
import { findCourseFile, readInside, typeOf, type CourseFolders, type FileMakers } from './course-files.ts';
import { makeToken, openEditor } from './open-editor.ts';
import { PreviewDesk } from './preview-desk.ts';
import { renderProblemPage } from './problem-pages.ts';
import { readPath } from './request-guard.ts';
import { sendFile } from './send-file.ts';

export interface PreviewPlaces extends CourseFolders, LiveChoice {}

/** Asked for once, and again where it failed. */
function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | undefined;
  return () =>
    (made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    }));
}

const readStyle =
  (server: ViteDevServer) =>
  async (name: string): Promise<string> =>
    (await server.transformRequest(`/styles/${name}?direct`))?.code ?? '';

export class Preview {
  readonly #server: ViteDevServer;
  readonly #places: PreviewPlaces;
  readonly #token = makeToken();
  readonly #makers: FileMakers;
  readonly desk: PreviewDesk;

  constructor(server: ViteDevServer, places: PreviewPlaces) {
    this.#server = server;
    this.#places = places;
    this.desk = new PreviewDesk(server, places.courseRoot);
    this.#makers = {
      bootScript: once(() => makeBootScript(places.root)),
      fonts: once(() => makeFonts(places.root)),
      readStyle: readStyle(server),
    };
  }

  /** Whether there is such an address here. */
  async answer(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const path = readPath(request.url ?? '') ?? '';
    const query = new URL(request.url ?? '/', 'http://127.0.0.1').searchParams;
    if (path === '/') await this.#sendFrame(response);
    else if (path === '/live/state.json') this.#sendState(query, request, response);
    else if (path === '/live/rows.json') this.#sendRows(query, request, response);
    else if (path === '/live/open') response.writeHead(await openEditor(request, this.#editor())).end();
    else if (/^\/problems(?:\/|$)/.test(path)) return this.#sendProblem(path, request, response);
    else if (path.startsWith('/course/')) return this.#sendCourse(path, query, request, response);
    else if (path.startsWith('/fonts/')) return this.#sendFont(path.slice(1), request, response);
    else return this.#sendPublic(path.slice(1), request, response);
    return true;
  }

  #editor(): Parameters<typeof openEditor>[1] {
    return {
      courseRoot: this.#places.courseRoot,
      token: this.#token,
      sources: () => this.desk.sources,
    };
  }

  async #sendFrame(response: ServerResponse): Promise<void> {
    const html = readFileSync(join(this.#server.config.root, 'live/frame.html'), 'utf8');
    const { lang, edition } = this.#places;
    const marks = `data-token="${this.#token}" data-lang="${lang}" data-edition="${edition}"`;
    const page = await this.#server.transformIndexHtml('/live/frame.html', html);
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(page.replace('<html', `<html ${marks}`));
  }

  #sendProblem(path: string, request: IncomingMessage, response: ServerResponse): boolean {
    const body = renderProblemPage(path.slice('/problems/'.length));
    if (body !== undefined) sendFile(request, response, { type: typeOf('problem.html'), body });
    return body !== undefined;
  }

  #choose(query: URLSearchParams): LiveChoice {
    const { lang, edition } = this.#places;
    return { lang: query.get('lang') ?? lang, edition: query.get('edition') ?? edition };
  }

  #sendState(query: URLSearchParams, request: IncomingMessage, response: ServerResponse): void {
    this.#sendJson(this.desk.describe(this.#choose(query)), request, response);
  }

  #sendRows(query: URLSearchParams, request: IncomingMessage, response: ServerResponse): void {
    const { good } = this.desk.find(this.#choose(query));
    const rows = good ? codebookOf(good.course) : [];
    this.#sendJson(
      rows.map(({ id, question }): LiveRow => ({ id, question })),
      request,
      response,
    );
  }

  #sendJson(content: unknown, request: IncomingMessage, response: ServerResponse): void {
    sendFile(request, response, { type: typeOf('a.json'), body: JSON.stringify(content) });
  }

  async #sendCourse(
    path: string,
    query: URLSearchParams,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<boolean> {
    const [, lang, edition, name] = /^\/course\/([\w-]+)\/([\w-]+)\/(.*)$/.exec(path) ?? [];
    if (lang === undefined || edition === undefined || name === undefined) return false;
    const { good } = this.desk.find({ lang, edition });
    const standard = /^(?:scorm12|scorm2004)$/.exec(query.get('as') ?? '')?.[0] ?? 'web';
    const file = good && (await findCourseFile(name, standard, good, this.#places, this.#makers));
    if (file) sendFile(request, response, file);
    return file !== undefined;
  }

  async #sendFont(name: string, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const body = (await this.#makers.fonts()).get(name);
    if (body) sendFile(request, response, { type: typeOf(name), body });
    return body !== undefined;
  }

  #sendPublic(name: string, request: IncomingMessage, response: ServerResponse): boolean {
    const body = readInside(join(this.#places.root, 'public'), name);
    if (body) sendFile(request, response, { type: typeOf(name), body });
    return body !== undefined;
  }
}
