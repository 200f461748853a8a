// SPDX-License-Identifier: GPL-3.0-or-later
#include "gdal_session.hpp"

#include <cpl_error.h>
#include <gdal.h>
#include <ogr_srs_api.h>

#include <mutex>
#include <string_view>

namespace loopstad::twin::io {
namespace {

void CPL_STDCALL keep(CPLErr kind, CPLErrorNum, const char* message) {
  static_cast<GdalFailure*>(CPLGetErrorHandlerUserData())
      ->hear(kind == CE_Debug, kind >= CE_Failure, message);
}

} // namespace

void GdalFailure::hear(bool remark, bool failure, const char* message) {
  if (remark) remarks_.emplace_back(message);
  if (failure && first_.empty()) first_ = message;
}

GdalFailure::GdalFailure() {
  static std::once_flag once;
  std::call_once(once, [] { GDALAllRegister(); });
  CPLPushErrorHandlerEx(keep, this);
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
