/** What every resolver is given about the request it answers; identity says what a viewer is. */
export interface RequestContext<Viewer = unknown> {
  /** Names the request in the log and in a masked error. */
  requestId: string;
  /** Aborts when the time of the request is over or the caller has gone. */
  abortSignal: AbortSignal;
  /** The headers of the request, for whoever reads its session. */
  headers: Headers;
  /** Who asks; null when nobody is signed in. Known before the first resolver runs. */
  viewer: Viewer | null;
}
