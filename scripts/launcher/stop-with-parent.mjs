// Loaded before a process of ours: its standard input is a pipe from the launcher, and ends when the launcher does,
// even when that was killed and could not say so.
process.stdin.on("end", () => process.kill(process.pid, "SIGTERM"));
process.stdin.on("error", () => process.kill(process.pid, "SIGTERM"));
process.stdin.resume();
process.stdin.unref?.();
