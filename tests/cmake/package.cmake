# SPDX-License-Identifier: GPL-3.0-or-later
# What find_package(loopstad) reads: the exported targets and the libraries behind them.
include(CMakePackageConfigHelpers)
set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/loopstad)
configure_package_config_file(
  ${CMAKE_CURRENT_LIST_DIR}/loopstad-config.cmake.in ${PROJECT_BINARY_DIR}/loopstad-config.cmake
  INSTALL_DESTINATION ${package_dir})
write_basic_package_version_file(${PROJECT_BINARY_DIR}/loopstad-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES
  ${PROJECT_BINARY_DIR}/loopstad-config.cmake
  ${PROJECT_BINARY_DIR}/loopstad-config-version.cmake
  ${CMAKE_CURRENT_LIST_DIR}/dependencies.cmake
  DESTINATION ${package_dir})
install(EXPORT loopstad NAMESPACE loopstad:: FILE loopstad-targets.cmake DESTINATION ${package_dir})
