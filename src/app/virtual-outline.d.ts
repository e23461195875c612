declare module 'virtual:outline' {
  export const outline: import('../model/outline.ts').Outline;
}
