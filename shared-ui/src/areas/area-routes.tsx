import { Outlet, type RouteObject, useOutletContext } from 'react-router'
import { useViewer } from '../viewer/viewer.tsx'
import type { Area, Areas, Heading } from './area.ts'

/** The routes of an app's areas, each behind its gate. */
export function routesOf(areas: Areas): RouteObject[] {
  return areas.flatMap((entry) => {
    if (!('frame' in entry)) return gatesOf(entry)
    const { frame, areas: inside } = entry
    return [{ ...frame, children: [...(frame.children ?? []), ...inside.flatMap(gatesOf)] }]
  })
}

const gatesOf = (entry: Area | Heading): RouteObject[] =>
  ('areas' in entry ? entry.areas : [entry]).map((area) => ({
    element: <AreaGate area={area} />,
    children: [...area.pages],
  }))

/** Shows the pages of an area to whoever may open it, with what the frame around it gives them. */
function AreaGate({ area: { label, opens, Closed } }: { area: Area }) {
  const fromFrame = useOutletContext()
  return opens(useViewer()) ? <Outlet context={fromFrame} /> : <Closed label={label} />
}
