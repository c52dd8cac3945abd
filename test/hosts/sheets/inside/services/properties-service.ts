/** `PropertiesService`: texts kept with the document, the script or the person. */

import { ServiceObject } from '../service-object.ts';
import type { World } from '../world.ts';
import { Properties } from './properties.ts';

export class PropertiesService extends ServiceObject {
  readonly is = 'Properties.PropertiesService';
  private readonly world: World;

  constructor(world: World) {
    super();
    this.world = world;
  }

  getDocumentProperties() {
    return new Properties(this.world.outside.properties.document);
  }
  getScriptProperties() {
    return new Properties(this.world.outside.properties.script);
  }
  getUserProperties() {
    return new Properties(this.world.outside.properties.user);
  }
}
