// SPDX-License-Identifier: GPL-3.0-or-later
#include "gdal_session.hpp"

#include <cpl_error.h>
#include <gdal.h>
#include <ogr_srs_api.h>

#include <mutex>
#include <string_view>

namespace loopstad::twin::io {
namespace {

void CPL_STDCALL keepFirstFailure(CPLErr kind, CPLErrorNum, const char* message) {
  auto& first = *static_cast<std::string*>(CPLGetErrorHandlerUserData());
  if (kind >= CE_Failure && first.empty()) first = message;
}

} // namespace

GdalFailure::GdalFailure() {
  static std::once_flag once;
  std::call_once(once, [] { GDALAllRegister(); });
  CPLPushErrorHandlerEx(keepFirstFailure, &first_);
}

GdalFailure::~GdalFailure() { CPLPopErrorHandler(); }

bool isRd(void* ogrReference) {
  const char* const code = OSRGetAuthorityCode(ogrReference, nullptr);
  if (code != nullptr && (std::string_view(code) == "28992" || std::string_view(code) == "7415")) return true;
  const char* const name = OSRGetName(ogrReference);
  const std::string_view text = name == nullptr ? "" : name;
  return text.find("RD New") != std::string_view::npos || text.find("RD_New") != std::string_view::npos;
}

} // namespace loopstad::twin::io
