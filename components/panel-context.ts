/** The store of the panel a component stands in. */
import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { PanelState, PanelStore } from '../lib/panel/store'

const PanelContext = createContext<PanelStore | null>(null)
export const PanelProvider = PanelContext.Provider

/** @throws Error outside a PanelProvider. */
export function usePanel<Selected>(select: (state: PanelState) => Selected): Selected {
  const store = useContext(PanelContext)
  if (store === null) throw new Error('usePanel needs a PanelProvider')
  return useStore(store, select)
}
