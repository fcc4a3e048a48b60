declare module 'cluster-key-slot' {
  /** The slot of a Redis Cluster, 0 to 16383, of a key or a channel. */
  export default function slotOf(key: string): number;
}
