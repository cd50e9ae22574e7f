/** Lumen's customers. Each has a project at the instance, with this as its external id. */
export const workspaces = [
  { id: 'workspace-harbour-lane', name: 'Harbour Lane' },
  { id: 'workspace-aldgate', name: 'Aldgate Optics' },
  { id: 'workspace-birchwood', name: 'Birchwood Dental' },
  { id: 'workspace-copperfield', name: 'Copperfield Roasters' },
  { id: 'workspace-dovetail', name: 'Dovetail Joinery' },
  { id: 'workspace-elmstead', name: 'Elmstead Nurseries' },
  { id: 'workspace-fieldnote', name: 'Fieldnote Press' },
  { id: 'workspace-granary', name: 'Granary Bread' },
  { id: 'workspace-kestrel', name: 'Kestrel Cycles' },
  { id: 'workspace-lindenhof', name: 'Lindenhof Klinik' },
  { id: 'workspace-maison-perle', name: 'Maison Perle' },
  { id: 'workspace-norrsken', name: 'Norrsken Resor' },
] as const;

/** The customer whose page this is. */
export const currentWorkspace = workspaces[0];

/** The administrator of the instance. */
export const platformAdmin = { firstName: 'Noor', lastName: 'Adair', email: 'noor@lumen.example' };
