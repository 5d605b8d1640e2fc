import about from '../../../package.json' with { type: 'json' };

/** The folder, within what is served, of this release's own files; what lies there never changes. */
export const RELEASE = `v/${about.version}`;
