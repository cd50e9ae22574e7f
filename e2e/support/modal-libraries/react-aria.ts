import { createElement as h } from 'react';
import { Dialog, Modal } from 'react-aria-components';
import { mount, runButton } from './mount.ts';

mount(h(Modal, { isOpen: true }, h(Dialog, { 'aria-label': 'Settings' }, runButton())));
