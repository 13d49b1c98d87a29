/** The mark of the product: a sheet, a tick, a wavy underline. Same drawing as logo.svg. */
export function Logo({ size = 22 }: { size?: number }) {
  return (
    <svg className="logo" width={size} height={size} viewBox="0 0 128 128" aria-hidden="true">
      <path
        className="logo__sheet"
        d="M26 6h52l30 30v76a10 10 0 0 1-10 10H26a10 10 0 0 1-10-10V16A10 10 0 0 1 26 6z"
      />
      <path className="logo__fold" d="M78 6v22a8 8 0 0 0 8 8h22z" />
      <path className="logo__tick" d="M38 60l17 17 33-34" />
      <path className="logo__wave" d="M34 101q7.25-10 14.5 0t14.5 0 14.5 0 14.5 0" />
    </svg>
  )
}
