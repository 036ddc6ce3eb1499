/** What the load bench asks of autocannon, which says no types of its own. */
declare module "autocannon" {
  interface Request {
    path: string;
    headers?: Record<string, string>;
  }
  interface Result {
    requests: { average: number; total: number };
    latency: { p50: number; p99: number; max: number };
    throughput: { average: number };
    errors: number;
    non2xx: number;
    statusCodeStats: Record<string, { count: number }>;
  }
  /** Asks a server as fast as it answers, from so many connections, for so many seconds or requests. */
  export default function autocannon(options: {
    url: string;
    connections: number;
    duration?: number;
    amount?: number;
    requests?: Request[];
    timeout?: number;
  }): Promise<Result>;
}
