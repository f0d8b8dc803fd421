/** No reader opens them. */
export function isMedia(path: string): boolean {
  return /\.(png|jpe?g|gif|webp|avif|ico|bmp|psd|woff2?|ttf|otf|eot|mp[34]|mov|webm|wav|pdf|zip|gz|tgz|bz2|xz|7z|jar|wasm|exe|dll|so|dylib|db|sqlite|bin)$/i.test(
    path,
  );
}
