import autocannon from "autocannon";
const [, , url, secs = 4] = process.argv;
const r = await autocannon({ url, connections: 20, duration: Number(secs) });
console.log(url, r.requests.average, "p50", r.latency.p50, "p99", r.latency.p99, r.non2xx);
