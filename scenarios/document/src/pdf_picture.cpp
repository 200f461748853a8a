// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_picture.hpp"

#include <algorithm>
#include <cstring>
#include <string_view>

namespace loopstad::scenarios::document {
namespace {

Error unreadable(const Picture& picture, const char* why) {
  return dataError({}, picture.alt, tr("is no picture that can be read: {}", why),
                   tr("give SVG text or the bytes of a PNG"));
}

Result<PdfPicture> readDrawing(const Picture& picture) {
  GError* trouble = nullptr;
  std::shared_ptr<RsvgHandle> drawing(
      rsvg_handle_new_from_data(reinterpret_cast<const guint8*>(picture.svg.data()), picture.svg.size(),
                                &trouble),
      [](RsvgHandle* handle) {
        if (handle) g_object_unref(handle);
      });
  const PdfHandle<GError> error(trouble);
  if (!drawing) return unreadable(picture, error ? error->message : tr("it is empty"));
  Vec2 size;
  if (!rsvg_handle_get_intrinsic_size_in_pixels(drawing.get(), &size.x, &size.y) ||
      !(size.x > 0.0 && size.y > 0.0))
    return unreadable(picture, tr("its width and height are not told in pixels"));
  return PdfPicture(std::move(drawing), nullptr, size);
}

cairo_status_t readOn(void* closure, unsigned char* bytes, unsigned length) {
  auto& rest = *static_cast<std::string_view*>(closure);
  if (rest.size() < length) return CAIRO_STATUS_READ_ERROR;
  std::memcpy(bytes, rest.data(), length);
  rest.remove_prefix(length);
  return CAIRO_STATUS_SUCCESS;
}

Result<PdfPicture> readPixels(const Picture& picture) {
  std::string_view rest = picture.png;
  std::shared_ptr<cairo_surface_t> pixels(cairo_image_surface_create_from_png_stream(&readOn, &rest),
                                          &cairo_surface_destroy);
  if (const cairo_status_t status = cairo_surface_status(pixels.get()); status != CAIRO_STATUS_SUCCESS)
    return unreadable(picture, cairo_status_to_string(status));
  const Vec2 size{static_cast<double>(cairo_image_surface_get_width(pixels.get())),
                  static_cast<double>(cairo_image_surface_get_height(pixels.get()))};
  return PdfPicture(nullptr, std::move(pixels), size);
}

} // namespace

Result<PdfPicture> readPicture(const Picture& picture) {
  return picture.png.empty() ? readDrawing(picture) : readPixels(picture);
}

void PdfPicture::draw(cairo_t* cairo, Vec2 topLeft, double width_pt) const {
  if (drawing_) {
    const RsvgRectangle viewport{topLeft.x, topLeft.y, width_pt, width_pt * aspect()};
    rsvg_handle_render_document(drawing_.get(), cairo, &viewport, nullptr); // cairo keeps what goes wrong
    return;
  }
  const double scale = width_pt / size_.x;
  cairo_save(cairo);
  cairo_translate(cairo, topLeft.x, topLeft.y);
  cairo_scale(cairo, scale, scale);
  cairo_set_source_surface(cairo, pixels_.get(), 0.0, 0.0);
  cairo_paint(cairo);
  cairo_restore(cairo);
}

} // namespace loopstad::scenarios::document
