/** `HtmlOutput`: a page for the sidebar or a dialog. */

import { ServiceObject } from '../service-object.ts';

export class HtmlOutput extends ServiceObject {
  readonly is = 'HTML.HtmlOutput';
  private html: string;
  private title = '';
  private width = 0;
  private height = 0;

  constructor(html: string) {
    super();
    this.html = html;
  }

  getContent() {
    return this.html;
  }
  setContent(html: string) {
    this.html = html;
    return this;
  }
  append(html: string) {
    this.html += html;
    return this;
  }
  getTitle() {
    return this.title;
  }
  setTitle(title: string) {
    this.title = title;
    return this;
  }
  getWidth() {
    return this.width;
  }
  setWidth(width: number) {
    this.width = width;
    return this;
  }
  getHeight() {
    return this.height;
  }
  setHeight(height: number) {
    this.height = height;
    return this;
  }
}
