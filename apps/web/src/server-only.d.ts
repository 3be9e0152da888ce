/** Next's own marker: a module that imports it can never reach a browser. */
declare module 'server-only';
