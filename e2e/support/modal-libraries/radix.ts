import { Content, Overlay, Portal, Root, Title } from '@radix-ui/react-dialog';
import { createElement as h } from 'react';
import { mount, runButton } from './mount.ts';

const content = h(Content, { 'aria-describedby': undefined }, h(Title, null, 'Settings'), runButton());
mount(h(Root, { open: true }, h(Portal, null, h(Overlay), content)));
