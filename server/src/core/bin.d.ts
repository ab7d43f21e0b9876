// esbuild's binary loader: an imported .bin file is its bytes.
declare module '*.bin' {
  const bytes: Uint8Array;
  export default bytes;
}
