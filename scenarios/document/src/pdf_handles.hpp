// SPDX-License-Identifier: GPL-3.0-or-later
/// What C libraries hand out, closed by itself.
///
///   const PdfHandle<cairo_t> cairo(cairo_create(surface.get()));
#pragma once

#include <cairo.h>
#include <librsvg/rsvg.h>
#include <pango/pangocairo.h>

#include <memory>

namespace loopstad::scenarios::document {

struct ClosePdfHandle {
  void operator()(cairo_t* cairo) const { cairo_destroy(cairo); }
  void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
  void operator()(cairo_font_options_t* options) const { cairo_font_options_destroy(options); }
  void operator()(PangoContext* context) const { g_object_unref(context); }
  void operator()(PangoLayout* layout) const { g_object_unref(layout); }
  void operator()(PangoFontDescription* font) const { pango_font_description_free(font); }
  void operator()(PangoFontMetrics* metrics) const { pango_font_metrics_unref(metrics); }
  void operator()(PangoAttrList* attributes) const { pango_attr_list_unref(attributes); }
  void operator()(RsvgHandle* drawing) const { g_object_unref(drawing); }
  void operator()(GError* error) const { g_error_free(error); }
};

template <class T>
using PdfHandle = std::unique_ptr<T, ClosePdfHandle>;

} // namespace loopstad::scenarios::document
