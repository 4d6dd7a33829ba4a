meyar_bench(report SOURCES report_bench.cpp large_assessment.h LIBS meyar::report meyar::exchange)
