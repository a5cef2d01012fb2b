import type { Duplex } from "node:stream";
import { HearsayError } from "../../model/errors.ts";
import { errorAnswer } from "./error-answer.ts";

/** Answers a request that Node itself could not read, so that it never came to the app, in the shape of all refusals. */
export function answerUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const [status, refusal] =
    error.code === "HPE_HEADER_OVERFLOW"
      ? ([
          "431 Request Header Fields Too Large",
          new HearsayError("too-large", "The address is too long: send what you ask as the body of a POST."),
        ] as const)
      : (["400 Bad Request", new HearsayError("wrong-use", "This is no HTTP request, or it broke off.")] as const);
  const body = JSON.stringify(errorAnswer(refusal));
  const head = [
    `HTTP/1.1 ${status}`,
    "Content-Type: application/json",
    `Content-Length: ${Buffer.byteLength(body)}`,
    "Connection: close",
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`);
}
