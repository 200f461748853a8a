// SPDX-License-Identifier: GPL-3.0-or-later
/// A picture that is read and can be drawn at any size: SVG stays vectors, a PNG its pixels.
///
///   Result<PdfPicture> picture = readPicture(figure.pictures[0]);
///   picture->draw(cairo, {56, 100}, 480.0);
#pragma once

#include "pdf_handles.hpp"

#include <loopstad/base/result.hpp>
#include <loopstad/base/vec.hpp>
#include <loopstad/scenarios/document.hpp>

#include <memory>

namespace loopstad::scenarios::document {

class PdfPicture {
public:
  PdfPicture(std::shared_ptr<RsvgHandle> drawing, std::shared_ptr<cairo_surface_t> pixels, Vec2 size)
      : drawing_(std::move(drawing)), pixels_(std::move(pixels)), size_(size) {}

  /// Height over width.
  [[nodiscard]] double aspect() const { return size_.y / size_.x; }
  void draw(cairo_t* cairo, Vec2 topLeft, double width_pt) const;

private:
  std::shared_ptr<RsvgHandle> drawing_; ///< or
  std::shared_ptr<cairo_surface_t> pixels_;
  Vec2 size_; ///< pixels
};

/// An error names the picture by its alternative text.
[[nodiscard]] Result<PdfPicture> readPicture(const Picture& picture);

} // namespace loopstad::scenarios::document
