// plant: pane/canary-host-bridge.ts
// expect: pane-takes-any-bridge
export { createHostBridge } from './host/host-bridge.ts';
