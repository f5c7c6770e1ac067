/** Fetches a file from an address that somebody gives. */
import { FAILURE_WORDS } from "../../../i18n/parts/failure.ts";
import type { Lang } from "../../../model/languages.ts";
import { failure, type Result, success } from "../../../model/result.ts";
import { toUrl } from "../../opening/dataset-url.ts";
import { fetchBytes } from "../../opening/fetch-bytes.ts";
import { fileNameIn } from "../../opening/file-name-in.ts";

/** @returns why it does not come, in words */
export async function fetchFile(address: string, lang: Lang): Promise<Result<File, string>> {
  const own = FAILURE_WORDS[lang];
  const url = toUrl(address);
  if (!url) return failure(own.none(address, own.scheme));
  if (url.username || url.password) return failure(own.none(url.host, own.password));
  const { signal } = new AbortController();
  const fetched = await fetchBytes(url, { onProgress: () => {}, signal });
  if (!fetched.ok) return failure(fetched.say(own));
  return success(new File([...fetched.chunks], fileNameIn(address)));
}
